package org.xinghe.activity.route;

/// Whom everybody on the way calls when something happens.
public record EmergencyContact(String name, String phone) {}
