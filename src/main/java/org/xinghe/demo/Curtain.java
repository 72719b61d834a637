package org.xinghe.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Hides the stage while the story is played: nobody sees a campaign that is half done.
@Order(Ordered.HIGHEST_PRECEDENCE)
class Curtain extends OncePerRequestFilter {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="5">
            <title>星河</title>
            <h1>演示正在准备</h1>
            <p>一次完整活动正在演入数据库，进度见终端；演完后本页自动打开。</p>
            <p lang="en">The demo is still being played; this page opens by itself when it is done.</p>
            </html>
            """;

    private volatile boolean raised;

    void raise() {
        raised = true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (raised) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(PAGE);
    }
}
