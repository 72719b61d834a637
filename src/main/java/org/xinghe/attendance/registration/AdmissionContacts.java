package org.xinghe.attendance.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.SessionId;

/// Finds admissions by what people say about themselves at the door, and numbers to call when somebody is missing.
/// Whoever asks works for the unit, or stands in the room: that is the caller's to know.
@Service
@Transactional(readOnly = true)
public class AdmissionContacts {

    private final Admissions admissions;
    private final JdbcClient jdbc;

    AdmissionContacts(Admissions admissions, JdbcClient jdbc) {
        this.admissions = admissions;
        this.jdbc = jdbc;
    }

    /// Those with places in a session who have this name and a mobile number that ends so.
    ///
    /// @param mobileEnd the last four digits
    public List<Admission> confirmed(SessionId session, String name, String mobileEnd) {
        if (!mobileEnd.matches("[0-9]{4}")) {
            return List.of();
        }
        var ids = jdbc.sql("""
                select id
                  from attendance.registration
                 where session = :session
                   and name = :name
                   and right(regexp_replace(mobile, '[^0-9]', '', 'g'), 4) = :end
                   and state = 'CONFIRMED'
                 order by number
                """)
                .param("session", session.value())
                .param("name", name)
                .param("end", mobileEnd)
                .query(UUID.class)
                .list();
        return ids.stream()
                .map(Objects::requireNonNull)
                .flatMap(id -> admissions.find(new RegistrationId(id)).stream())
                .toList();
    }

    /// The mobile numbers of those with places in a session; whoever gave none is not in it.
    public Map<RegistrationId, String> mobiles(SessionId session) {
        var found = new HashMap<RegistrationId, String>();
        jdbc.sql("""
                select id, mobile
                  from attendance.registration
                 where session = :session and state = 'CONFIRMED' and mobile is not null
                """).param("session", session.value()).query(row -> {
            found.put(new RegistrationId(row.getObject("id", UUID.class)), row.getString("mobile"));
        });
        return found;
    }
}
