package org.xinghe.attendance.certificate;

import java.util.List;

/// What is right instead of what a certificate says.
///
/// @param reason why it is issued anew, such as 姓名录入有误
public record Correction(
        String name, String organisation, String detail, List<ServiceTime> service, Signing signing, String reason) {

    public Correction {
        name = name.strip();
        organisation = organisation.strip();
        detail = detail.strip();
        service = List.copyOf(service);
        reason = reason.strip();
    }
}
