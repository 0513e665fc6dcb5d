package org.wardmote.people.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// Whose passkey it is: a random handle, and the person's own address, which their device shows them so that they
/// know which of several to choose. Spring Security's name for somebody is their id here.
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT = """
        select u.handle, coalesce((select r.address from people.route r
                                   where r.person = u.person and r.kind = 'EMAIL' and r.confirmed_at is not null
                                   order by r.id limit 1), 'Wardmote') as called
        from people.passkey_user u
        """;

    private final JdbcClient jdbc;

    PasskeyUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Made before Spring Security asks, which would show the device the person's id in place of their address.
    void ensure(PersonId person) {
        keep(person, Bytes.random());
    }

    private void keep(PersonId person, Bytes handle) {
        jdbc.sql("insert into people.passkey_user (person, handle) values (?, ?) on conflict do nothing")
                .param(person.value())
                .param(handle.getBytes())
                .update();
    }

    Optional<PersonId> person(Bytes handle) {
        return jdbc.sql("select person from people.passkey_user where handle = ?")
                .param(handle.getBytes())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(SELECT + "where u.handle = ?")
                .param(handle.getBytes())
                .query(PasskeyUsers::user)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return jdbc.sql(SELECT + "where u.person = ?")
                .param(UUID.fromString(person))
                .query(PasskeyUsers::user)
                .optional()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity user(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("called"))
                .displayName(row.getString("called"))
                .build();
    }

    /// A new one, named as Spring Security names somebody.
    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        keep(new PersonId(UUID.fromString(user.getName())), user.getId());
    }

    @Override
    public void delete(Bytes handle) {
        jdbc.sql("delete from people.passkey_user where handle = ?")
                .param(handle.getBytes())
                .update();
    }
}
