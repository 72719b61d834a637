package org.xinghe.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.shared.PersonId;

/// Reads people with their roles.
@Repository
class PersonQueries {

    private static final String FOUND = """
              from identity.person
              left join identity.administrator on administrator.person = person.id
             where (:text::text is null
                    or person.name ilike :text
                    or person.sign_in_name ilike :text
                    or person.phone ilike :text
                    or person.mail ilike :text)
               and (not :administrators or administrator.role is not null)
            """;

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A person with a role.
    record Found(PersonSummary person, @Nullable AdministratorRole role) {}

    long count(@Nullable String text) {
        return jdbc.sql("select count(*)" + FOUND)
                .param("text", pattern(text), Types.VARCHAR)
                .param("administrators", false)
                .query(Long.class)
                .single();
    }

    List<Found> find(@Nullable String text, Instant now, int limit, int offset) {
        return found(text, false, now, limit, offset);
    }

    List<Found> administrators(Instant now) {
        return found(null, true, now, 1_000, 0);
    }

    private List<Found> found(@Nullable String text, boolean administrators, Instant now, int limit, int offset) {
        return jdbc.sql("""
                select id, name, sign_in_name, mail, phone, active, password_hash is not null taken_up,
                       locked_until > :now locked, role
                """ + FOUND + " order by role, name, sign_in_name limit :limit offset :offset")
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .param("text", pattern(text), Types.VARCHAR)
                .param("administrators", administrators)
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonQueries::row)
                .list();
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Found(
                new PersonSummary(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("sign_in_name"),
                        row.getString("mail"),
                        row.getString("phone"),
                        row.getBoolean("active"),
                        row.getBoolean("taken_up"),
                        row.getBoolean("locked")),
                role == null ? null : AdministratorRole.valueOf(role));
    }
}
