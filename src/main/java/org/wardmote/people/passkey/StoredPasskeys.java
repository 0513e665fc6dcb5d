package org.wardmote.people.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Passkeys as Spring Security reads and writes them, in our table.
@Component
class StoredPasskeys implements UserCredentialRepository {

    private static final String SELECT = """
        select p.*, u.handle from people.passkey p join people.passkey_user u on u.person = p.person
        """;

    private final JdbcClient jdbc;

    StoredPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from people.passkey where id = ?").param(id.getBytes()).update();
    }

    /// After each use its counter has moved on.
    @Override
    public void save(CredentialRecord record) {
        jdbc.sql("""
            insert into people.passkey (id, person, label, public_key, sign_count, uv_initialized, transports,
                backup_eligible, backup_state, attestation, client_data, created_at, used_at)
            select :id, u.person, :label, :key, :count, :uv, :transports, :eligible, :state, :attestation, :data,
                :created, :used
            from people.passkey_user u where u.handle = :handle
            on conflict (id) do update set sign_count = excluded.sign_count, uv_initialized = excluded.uv_initialized,
                backup_state = excluded.backup_state, used_at = excluded.used_at
            where passkey.person = excluded.person\
            """)
                .param("id", record.getCredentialId().getBytes())
                .param("handle", record.getUserEntityUserId().getBytes())
                .param("label", record.getLabel())
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("eligible", record.isBackupEligible())
                .param("state", record.isBackupState())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("data", bytes(record.getAttestationClientDataJSON()))
                .param("created", record.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", record.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id.getBytes())
                .query(StoredPasskeys::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + "where u.handle = ? order by p.created_at")
                .param(handle.getBytes())
                .query(StoredPasskeys::record)
                .list();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(read(row.getBytes("attestation")))
                .attestationClientDataJSON(read(row.getBytes("client_data")))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes read(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
