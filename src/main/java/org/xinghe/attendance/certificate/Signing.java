package org.xinghe.attendance.certificate;

/// Who answers for certificates.
///
/// @param inCharge 负责人
/// @param handler 经办人
/// @param phone to ask back
public record Signing(String inCharge, String handler, String phone) {

    public Signing {
        inCharge = inCharge.strip();
        handler = handler.strip();
        phone = phone.strip();
    }

    boolean isWhole() {
        return !inCharge.isEmpty() && !handler.isEmpty() && !phone.isEmpty();
    }

    boolean isShort() {
        return inCharge.length() <= 40 && handler.length() <= 40 && phone.length() <= 40;
    }
}
