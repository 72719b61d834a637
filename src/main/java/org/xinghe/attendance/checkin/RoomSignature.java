package org.xinghe.attendance.checkin;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xinghe.activity.SessionId;

/// What a room's code says, and the proof that we said it.
///
/// @param use what the code is for
/// @param minute the minute since the epoch to which it belongs; 0 for a code that stays
record RoomSignature(SessionId session, Use use, int minute, byte[] proof) {

    /// What one may do with it.
    enum Use {
        /// On a wall or a screen, the same all the time.
        STEADY,
        /// On a screen, for a minute.
        EACH_MINUTE,
        /// In the form of somebody who has just read one of the others.
        TICKET
    }

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PROOF = 10;
    private static final int LENGTH = 1 + 16 + 4 + PROOF;

    static RoomSignature of(SessionId session, Use use, Instant at, byte[] secret) {
        var minute = use == Use.STEADY ? 0 : minuteOf(at);
        return new RoomSignature(session, use, minute, proof(session, use, minute, secret));
    }

    static Optional<RoomSignature> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH || bytes[0] < 0 || bytes[0] >= Use.values().length) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var use = Use.values()[buffer.get()];
            var session = new SessionId(new UUID(buffer.getLong(), buffer.getLong()));
            var minute = buffer.getInt();
            var proof = new byte[PROOF];
            buffer.get(proof);
            return Optional.of(new RoomSignature(session, use, minute, proof));
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    boolean isProvenBy(byte[] secret) {
        return MessageDigest.isEqual(proof, proof(session, use, minute, secret));
    }

    /// How many minutes ago it was made; negative for one from the future.
    int minutesOld(Instant now) {
        return minuteOf(now) - minute;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(LENGTH)
                        .put(stated(session, use, minute))
                        .put(proof)
                        .array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomSignature that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private static int minuteOf(Instant at) {
        return (int) (at.getEpochSecond() / 60);
    }

    private static byte[] stated(SessionId session, Use use, int minute) {
        var id = session.value();
        return ByteBuffer.allocate(LENGTH - PROOF)
                .put((byte) use.ordinal())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(minute)
                .array();
    }

    private static byte[] proof(SessionId session, Use use, int minute, byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(stated(session, use, minute)), PROOF);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has %s".formatted(ALGORITHM), missing);
        }
    }
}
