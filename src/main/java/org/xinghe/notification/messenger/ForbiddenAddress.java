package org.xinghe.notification.messenger;

/// An address that we do not speak to.
final class ForbiddenAddress extends Exception {

    private final AddressFault fault;

    ForbiddenAddress(AddressFault fault, String address) {
        super("%s: %s".formatted(fault, address));
        this.fault = fault;
    }

    AddressFault fault() {
        return fault;
    }
}
