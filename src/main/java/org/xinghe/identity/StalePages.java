package org.xinghe.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/// A form from a page that stayed open longer than its session, or that was opened before signing in again: says so and
/// leads to signing in, where everything else that is refused is not there.
class StalePages implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (!(cause instanceof CsrfException)) {
            others.handle(request, response, cause);
        } else if (SecurityContextHolder.getContext().getAuthentication() != null) {
            response.sendError(HttpStatus.PRECONDITION_FAILED.value());
        } else {
            response.sendRedirect("/sign-in?stale");
        }
    }
}
