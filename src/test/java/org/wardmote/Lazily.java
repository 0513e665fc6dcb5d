package org.wardmote;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/// Makes beans of ours only when somebody asks for them, so that a test needs no more modules than it uses.
/// Listeners are found all the same, and made when they hear something.
final class Lazily implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var type = beans.getType(name, false);
            if (type != null && type.getName().startsWith("org.wardmote."))
                beans.getBeanDefinition(name).setLazyInit(true);
        }
    }
}
