package org.wardmote.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Valve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires page sending into the server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PageBeans {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /// Before the valve that reads what a proxy says of the request.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> earlyAnswersFirst(EarlyAnswers early, Headers headers) {
        return server -> {
            var valves = new ArrayList<Valve>(List.of(new EarlyValve(early, headers)));
            valves.addAll(server.getEngineValves());
            server.setEngineValves(valves);
        };
    }

    /// Whoever typed a slash too many is led to the page.
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutTrailingSlash() {
        var leading = UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build();
        var filter = new FilterRegistrationBean<>(leading);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    WebMvcConfigurer answering(TemplateEngine templates, FinishedPages pages, Sending sending, Headers headers) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new Answering(templates, pages, sending, headers));
            }
        };
    }
}
