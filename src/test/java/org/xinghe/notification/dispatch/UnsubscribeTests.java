package org.xinghe.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.DutyChannel;
import org.xinghe.notification.preference.Preference;
import org.xinghe.testing.MovedClock;

/// What is not duty can be switched off, also without signing in; what is owed cannot.
class UnsubscribeTests extends LettersTest {

    @Autowired
    UnsubscribeTests(ApplicationContext beans, MovedClock clock, MockMvc web) {
        super(beans, clock, web);
    }

    @Test
    void whatIsNotDutyIsSwitchedOffByASignedLinkWithoutSigningIn() throws Exception {
        news("第一件");
        clock.moveTo(monday.plusHours(1));
        run.send();
        var header = only().getHeader("List-Unsubscribe")[0];
        assertThat(only().getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        var path = header.replaceAll("[<>]", "").replaceFirst("https?://[^/]+", "");

        var page = web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("期限与通知变化")
                .doesNotContain("太联络")
                .doesNotContain("taiyuan");
        news("问过一次，没有变");
        assertThat(coming()).as("following the link changes nothing").hasSize(1);

        web.perform(post(path)).andExpect(status().isOk());
        news("不再收到");
        assertThat(coming()).extracting(Outgoing::subject).doesNotContain("不再收到");
        tell("任务照常", Topic.DUTY);
        assertThat(coming()).extracting(Outgoing::subject).contains("任务照常");
    }

    @Test
    void aForgedLinkIsNotFound() throws Exception {
        news("第一件");
        var token = String.valueOf(coming().getFirst().unsubscribe()).replaceFirst(".*/", "");
        var forged = (token.charAt(5) == 'A' ? token.substring(0, 5) + 'B' : token.substring(0, 5) + 'A')
                + token.substring(6);
        for (var wrong : List.of(forged, "x", "AAAA", token + "AA")) {
            web.perform(post("/unsubscribe/" + wrong)).andExpect(status().isNotFound());
            web.perform(get("/unsubscribe/" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void dutyGoesByTheChannelThatWasChosenAndMutingItIsImpossible() {
        assertThatThrownBy(() -> new Preference(null, Set.of(Topic.DUTY))).isInstanceOf(IllegalArgumentException.class);
        as("taiyuan", () -> {
            preferences.change(new Preference(DutyChannel.INBOX, Set.of()));
            return true;
        });
        tell("任务", Topic.DUTY);
        assertThat(coming()).isEmpty();
    }
}
