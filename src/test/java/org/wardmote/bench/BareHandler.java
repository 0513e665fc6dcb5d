package org.wardmote.bench;

import java.lang.reflect.Method;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The ceiling: the same server with the same settings and one handler that returns a constant, without security,
/// measurement or anything of ours. Bears no stereotype, so that no scan of ours finds it.
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
public class BareHandler {

    static final String PATH = "/bare";

    public static void main(String[] args) throws NoSuchMethodException {
        var context = SpringApplication.run(BareHandler.class, args);
        Method handler = BareHandler.class.getDeclaredMethod("show");
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.registerMapping(
                RequestMappingInfo.paths(PATH)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new BareHandler(),
                handler);
    }

    @ResponseBody
    public String show() {
        return "Good day.";
    }
}
