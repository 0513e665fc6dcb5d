package org.wardmote.site.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wardmote.people.Grants;
import org.wardmote.people.Viewers;

/// The one filter chain. Who may open a page stands on its handler, as an access annotation that a test insists on,
/// and {@link Access} holds people to it; the chain itself turns away what the firewall, which is Spring's strict
/// one, does not like, and posts that do not come from a form of ours; programs, which send documents that no form
/// can send and bring no cookie that counts, need no token, nor do mail programs whose button stops all messages
/// (RFC 8058), which hold a key instead. Headers are decided elsewhere, since finished pages leave before this
/// chain runs. The command line has no such chain.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityBeans {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository signIns, CsrfTokenRepository formTokens)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(contexts -> contexts.securityContextRepository(signIns))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(guard -> guard.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/**"),
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/subscriptions/*/stop")))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WebMvcConfigurer access(Viewers viewers, Grants grants) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Access(viewers, grants));
            }
        };
    }
}
