package org.wardmote.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wardmote.platform.EarlyAnswer;

/// Wires page sending into the server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PageBeans {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    EarlyFilter earlyFilter(FinishedPages pages, ObjectProvider<EarlyAnswer> answers, Sending sending) {
        return new EarlyFilter(pages, answers.orderedStream().toList(), sending);
    }

    @Bean
    FilterRegistrationBean<EarlyFilter> earlyFilterFirst(EarlyFilter filter) {
        var first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
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
