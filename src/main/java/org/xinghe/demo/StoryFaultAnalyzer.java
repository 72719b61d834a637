package org.xinghe.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows a [StoryFault] as its sentence, without a stack trace.
final class StoryFaultAnalyzer extends AbstractFailureAnalyzer<StoryFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoryFault cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
