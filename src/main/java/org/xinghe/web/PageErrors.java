package org.xinghe.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import org.springframework.web.util.DisconnectedClientHelper;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.Malformed;
import org.xinghe.shared.NotFound;
import xinghe.templates.Templates;

/// Turns what went wrong into a page that says so: what is not there, what somebody else changed, what we broke.
@Controller
@ControllerAdvice(annotations = Controller.class)
class PageErrors implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final Templates templates;
    private final ShellResolver shells;

    PageErrors(Templates templates, ShellResolver shells) {
        this.templates = templates;
        this.shells = shells;
    }

    @ExceptionHandler({NotFound.class, Malformed.class, MethodArgumentTypeMismatchException.class})
    View notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "error.not-found");
    }

    @ExceptionHandler({EditConflict.class, org.springframework.dao.OptimisticLockingFailureException.class})
    View conflict(HttpServletRequest request) {
        return page(request, HttpStatus.CONFLICT, "error.conflict");
    }

    /// Somebody who left before the page was there is no fault of ours.
    @ExceptionHandler
    @Nullable
    View broken(Exception cause, HttpServletRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null;
        }
        if (cause instanceof org.springframework.web.ErrorResponse answer) {
            var status = HttpStatus.valueOf(answer.getStatusCode().value());
            return page(request, status, status == HttpStatus.CONTENT_TOO_LARGE ? "error.too-large" : "error.refused");
        }
        if (cause instanceof org.springframework.security.access.AccessDeniedException) {
            throw cause;
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), cause);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, "error.broken", number);
    }

    @RequestMapping("/error")
    View fromContainer(HttpServletRequest request) {
        var code = request.getAttribute("jakarta.servlet.error.status_code") instanceof Integer given ? given : 404;
        var status = HttpStatus.valueOf(code);
        var key = switch (status) {
            case NOT_FOUND, FORBIDDEN -> "error.not-found";
            case CONTENT_TOO_LARGE -> "error.too-large";
            case PRECONDITION_FAILED -> "error.stale";
            default -> status.is4xxClientError() ? "error.refused" : "error.broken";
        };
        return page(request, status == HttpStatus.FORBIDDEN ? HttpStatus.NOT_FOUND : status, key, code);
    }

    private Html page(HttpServletRequest request, HttpStatus status, String key, Object... values) {
        var shell = shells.shellFor(request);
        return new Html(templates.webError(shell, shell.say(key, values)), status);
    }
}
