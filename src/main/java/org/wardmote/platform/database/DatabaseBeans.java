package org.wardmote.platform.database;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database's beans. Whoever gets the data source finds every schema up to date.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseBeans {

    @Bean
    Database database(DatabaseSettings settings) {
        var database = Database.open(settings);
        try {
            new Migrations(database.source()).migrate(Schemas.IN_ORDER);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.source();
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
