package org.wardmote.site.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/// The one filter chain. Who may open a page stands on its handler, as an access annotation that a test insists on;
/// the chain itself turns nobody away. The firewall is Spring's strict one, and the guard against forged posts
/// stays on for the day that a form comes. Headers are decided elsewhere, since finished pages leave before this
/// chain runs. The command line has no such chain.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityBeans {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(contexts -> contexts.securityContextRepository(new NullSecurityContextRepository()))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(guard -> guard.csrfTokenRepository(new NoTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
