package org.xinghe.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows a [DatabaseFault] as its sentence, without a stack trace.
final class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<DatabaseFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFault cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
