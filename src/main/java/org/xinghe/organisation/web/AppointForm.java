package org.xinghe.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.appointment.Appointment;
import org.xinghe.organisation.appointment.Appointment.Newcomer;
import org.xinghe.shared.PersonId;
import org.xinghe.shared.Typed;

/// An appointment as typed: of somebody known, or with `newcomer` of somebody who is registered with it.
record AppointForm(
        String search,
        String post,
        String office,
        String from,
        String person,
        String newcomer,
        String name,
        String signInName,
        String phone,
        String mail) {

    AppointForm(
            @Nullable String search,
            @Nullable String post,
            @Nullable String office,
            @Nullable String from,
            @Nullable String person,
            @Nullable String newcomer,
            @Nullable String name,
            @Nullable String signInName,
            @Nullable String phone,
            @Nullable String mail) {
        this.search = plain(search);
        this.post = plain(post);
        this.office = plain(office);
        this.from = plain(from);
        this.person = plain(person);
        this.newcomer = plain(newcomer);
        this.name = plain(name);
        this.signInName = plain(signInName);
        this.phone = plain(phone);
        this.mail = plain(mail);
    }

    /// Null when what was typed is no day.
    @Nullable
    LocalDate day() {
        return Typed.day(from).orElse(null);
    }

    Appointment wish(UnitId unit, LocalDate day) {
        return new Appointment(
                unit,
                kind(),
                office.isEmpty() ? null : OfficeId.of(office),
                day,
                isOfNewcomer() || person.isEmpty() ? null : PersonId.of(person),
                isOfNewcomer()
                        ? new Newcomer(name, signInName, phone.isEmpty() ? null : phone, mail.isEmpty() ? null : mail)
                        : null);
    }

    boolean isOfNewcomer() {
        return !newcomer.isEmpty();
    }

    private @Nullable PostKind kind() {
        return Typed.constant(PostKind.class, post).orElse(null);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
