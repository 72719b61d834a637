package org.xinghe.organisation.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.appointment.Appointment.Newcomer;
import org.xinghe.organisation.appointment.Delegate;
import org.xinghe.shared.PersonId;
import org.xinghe.shared.Typed;

/// A delegation as typed: to somebody of the unit, or with `newcomer` to somebody who is registered with it.
record DelegationForm(
        String person,
        String newcomer,
        String name,
        String signInName,
        String phone,
        String mail,
        String from,
        String until) {

    DelegationForm(
            @Nullable String person,
            @Nullable String newcomer,
            @Nullable String name,
            @Nullable String signInName,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String from,
            @Nullable String until) {
        this.person = plain(person);
        this.newcomer = plain(newcomer);
        this.name = plain(name);
        this.signInName = plain(signInName);
        this.phone = plain(phone);
        this.mail = plain(mail);
        this.from = plain(from);
        this.until = plain(until);
    }

    Delegate wish(UnitId unit, PostHolderId holder) {
        return new Delegate(
                unit,
                holder,
                isToNewcomer() || person.isEmpty() ? null : PersonId.of(person),
                isToNewcomer()
                        ? new Newcomer(name, signInName, phone.isEmpty() ? null : phone, mail.isEmpty() ? null : mail)
                        : null,
                Typed.day(from).orElse(null),
                Typed.day(until).orElse(null));
    }

    boolean isToNewcomer() {
        return !newcomer.isEmpty();
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
