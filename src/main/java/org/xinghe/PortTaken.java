package org.xinghe;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says what to do when another program already listens on our port.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        var sentence =
                "端口 %d 已被占用：请用 --port 或 XINGHE_PORT 换一个端口。Port %d is taken: name another one by --port or XINGHE_PORT."
                        .formatted(cause.getPort(), cause.getPort());
        return new FailureAnalysis(sentence, null, cause);
    }
}
