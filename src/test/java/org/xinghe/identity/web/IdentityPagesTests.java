package org.xinghe.identity.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;

@ApplicationModuleTest(module = "identity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
class IdentityPagesTests {

    private static final String PASSWORD = "Long-enough-1";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final People people;
    private final JdbcClient jdbc;
    private final MockMvc web;

    IdentityPagesTests(Accounts accounts, People people, JdbcClient jdbc, MockMvc web) {
        this.accounts = accounts;
        this.people = people;
        this.jdbc = jdbc;
        this.web = web;
    }

    @Test
    void anInvitationIsTakenUpOnceAndLeadsToTheDesk() throws Exception {
        var name = freshName();
        var link = invitationFor(name);
        web.perform(get(link)).andExpect(status().isOk()).andExpect(says(name));

        choose(link, PASSWORD, PASSWORD).andExpect(redirectedUrl("/sign-in"));

        web.perform(get(link)).andExpect(status().isNotFound());
        signIn(name, PASSWORD).andExpect(redirectedUrl("/desk"));
    }

    @Test
    void anInvitationThatIsTooOldOrUnknownIsNotThere() throws Exception {
        var link = invitationFor(freshName());
        jdbc.sql("update identity.invitation set expires_at = expires_at - interval '8 days' where used_at is null")
                .update();

        web.perform(get(link)).andExpect(status().isNotFound());
        choose(link, PASSWORD, PASSWORD).andExpect(status().isNotFound());
        web.perform(get("/invitations/nobody-wrote-this")).andExpect(status().isNotFound());
    }

    @Test
    void aPasswordIsRefusedWithAllItsFaultsAtOnce() throws Exception {
        var name = freshName();
        choose(invitationFor(name), name, name)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("不足 10 个字符"), containsString("不足三类"), containsString("含有登录名"))));
        choose(invitationFor(name), PASSWORD, "Something-else-1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("两次输入的新密码不一样"));
    }

    @Test
    void theFirstAdministratorSaysWhoThatIs() throws Exception {
        var link = accounts.inviteFirstAdministrator().orElseThrow();
        web.perform(post(link).param("name", "").param("signInName", "-").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请填写姓名"), containsString("登录名须为"))));
        web.perform(post(link)
                        .param("name", "冯星原")
                        .param("signInName", "feng")
                        .param("password", PASSWORD)
                        .param("again", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/sign-in"));
        signIn("feng", PASSWORD).andExpect(redirectedUrl("/desk"));
    }

    @Test
    void fiveWrongPasswordsLockTheAccountAndThePageSaysSo() throws Exception {
        var name = somebody();
        for (var attempt = 0; attempt < 5; attempt++) {
            signIn(name, "wrong").andExpect(redirectedUrl("/sign-in?wrong"));
        }
        signIn(name, PASSWORD).andExpect(redirectedUrl("/sign-in?locked"));
        web.perform(get("/sign-in").param("wrong", "")).andExpect(says("登录名或密码不对"));
        web.perform(get("/sign-in").param("locked", "")).andExpect(says("账号已锁定"));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsThePresentOne() throws Exception {
        var session = sessionOf(somebody());
        change(session, "not mine", "Another-one-22")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("现在的密码不对"));
        change(session, PASSWORD, PASSWORD)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("最近五次用过这个密码"));
        change(session, PASSWORD, "Another-one-22").andExpect(status().isSeeOther());
        web.perform(get("/desk/password").cookie(session)).andExpect(says("密码已修改"));
    }

    private String somebody() throws Exception {
        var name = freshName();
        choose(invitationFor(name), PASSWORD, PASSWORD);
        return name;
    }

    private Cookie sessionOf(String name) throws Exception {
        return Objects.requireNonNull(
                signIn(name, PASSWORD).andReturn().getResponse().getCookie("SESSION"));
    }

    private String invitationFor(String name) {
        return accounts.invite(people.register(new RegisterPerson("某人", name, null, null)));
    }

    private ResultActions choose(String link, String password, String again) throws Exception {
        return web.perform(
                post(link).param("password", password).param("again", again).with(csrf()));
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return web.perform(
                post("/sign-in").param("name", name).param("password", password).with(csrf()));
    }

    private ResultActions change(Cookie session, String current, String password) throws Exception {
        return web.perform(post("/desk/password")
                .cookie(session)
                .param("current", current)
                .param("password", password)
                .param("again", password)
                .with(csrf()));
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static String freshName() {
        return "person" + NUMBER.incrementAndGet();
    }
}
