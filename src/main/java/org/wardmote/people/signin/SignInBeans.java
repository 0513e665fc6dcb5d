package org.wardmote.people.signin;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wardmote.kernel.MyEntry;
import org.wardmote.people.Viewers;

/// Cookies and arguments for whoever serves pages.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInBeans {

    /// Its cookie is set by the first page with a form, and by no other.
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("wardmote-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Bean
    MyEntry mySignIns() {
        return new MyEntry("sign-ins.title", "my.sign-ins.hint", "/my/sign-ins", 90);
    }

    @Bean
    @ConditionalOnWebApplication
    WebMvcConfigurer viewerArgument(Viewers viewers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ViewerArgument(viewers));
            }
        };
    }
}
