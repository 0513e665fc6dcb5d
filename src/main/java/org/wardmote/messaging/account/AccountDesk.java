package org.wardmote.messaging.account;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;

@Configuration(proxyBeanMethods = false)
class AccountDesk {

    @Bean
    DeskEntry accountsEntry() {
        return new DeskEntry(
                "accounts.desk.title",
                "accounts.desk.entry",
                DeskAccountPages.LIST,
                Set.of(KeepingAccounts.KEEPERS),
                62);
    }
}
