package org.xinghe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.media.StoreOutcome.Reason;
import org.xinghe.media.StoreOutcome.Refused;
import org.xinghe.media.StoreOutcome.Stored;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class MediaTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Media media;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final MockMvc web;

    MediaTests(Media media, Units units, Posts posts, People people, MockMvc web) {
        this.media = media;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.web = web;
    }

    @Test
    void thePublicSeesAPictureOnlyWhileItIsShown() throws Exception {
        var city = unit(null);
        var id = stored(city, somebody(PostKind.COORDINATOR, city), Color.RED);
        var address = "/media/%s/thumbnail.jpg".formatted(id);

        web.perform(get(address)).andExpect(status().isNotFound());

        media.show(List.of(id));
        var shown = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                .andReturn()
                .getResponse();
        assertThat(shown.getContentAsByteArray()).isEqualTo(media.bytes(id, Size.THUMBNAIL));
        web.perform(get(address).header("If-None-Match", Objects.requireNonNull(shown.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        web.perform(get("/media/%s/original.jpg".formatted(id))).andExpect(status().isNotFound());

        media.hide(List.of(id));
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotShownIsThereForItsUnitForUnitsAboveAndForOfficers() throws Exception {
        var province = unit(null);
        var city = unit(province);
        var other = unit(province);
        var coordinator = somebody(PostKind.COORDINATOR, city);
        var id = stored(city, coordinator, Color.GREEN);

        assertThat(coordinator.call(() -> media.requireVisible(id))).isFalse();
        assertThat(somebody(PostKind.LEADER, province).call(() -> media.requireVisible(id)))
                .isFalse();
        assertThat(somebody(PostKind.OFFICER, other).call(() -> media.requireVisible(id)))
                .isFalse();
        var stranger = somebody(PostKind.COORDINATOR, other);
        assertThatThrownBy(() -> stranger.call(() -> media.requireVisible(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void thePictureOfAUnitIsKeptOnceAndOnlyByItsOwnPeople() throws Exception {
        var city = unit(null);
        var other = unit(null);
        var coordinator = somebody(PostKind.COORDINATOR, city);
        var id = stored(city, coordinator, Color.BLUE);

        assertThat(stored(city, coordinator, Color.BLUE)).isEqualTo(id);
        assertThat(stored(other, somebody(PostKind.COORDINATOR, other), Color.BLUE))
                .isNotEqualTo(id);
        assertThat(media.areOf(city, List.of(id))).isTrue();
        assertThat(media.areOf(other, List.of(id))).isFalse();
        assertThatThrownBy(() -> stored(other, coordinator, Color.CYAN)).isInstanceOf(NotFound.class);
        assertThat(media.pictures(List.of(id)).get(id)).isEqualTo(new Picture(id, "现场", "讲座现场", 640, 480, false));
    }

    @Test
    void whatIsNoPictureIsRefusedByNameAndReason() throws Exception {
        var city = unit(null);
        var text = new StorePicture(city, "现场.jpg", "not a picture".getBytes(StandardCharsets.UTF_8), "", "");
        assertThat(somebody(PostKind.COORDINATOR, city).call(() -> media.store(text)))
                .isEqualTo(new Refused("现场.jpg", Reason.NOT_A_PICTURE));
    }

    private MediaId stored(UnitId owner, Actor by, Color color) throws Exception {
        var bytes = SentPictures.plain("png", 640, 480, color);
        var outcome = by.call(() -> media.store(new StorePicture(owner, "a.png", bytes, "现场", "讲座现场")));
        return ((Stored) outcome).id();
    }

    private UnitId unit(@Nullable UnitId parent) {
        return units.open(new OpenUnit(
                "样例单位" + NUMBER.incrementAndGet(),
                null,
                UnitKind.CITY_ASSOCIATION,
                Level.CITY,
                RegionCode.of("140100"),
                parent));
    }

    private Actor somebody(PostKind kind, UnitId unit) {
        var name = "person" + NUMBER.incrementAndGet();
        var person = people.register(new RegisterPerson(name, name, null, null));
        posts.appoint(person, kind, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }
}
