package org.xinghe.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.xinghe.shared.NotFound;

/// Problems as RFC 9457 problem details: `type` is stable, `detail` is for people.
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    @ExceptionHandler
    ProblemDetail notFound(NotFound cause) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, cause.getMessage());
        problem.setType(URI.create("urn:problem:not-found"));
        return problem;
    }
}
