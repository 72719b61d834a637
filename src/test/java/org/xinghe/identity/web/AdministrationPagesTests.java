package org.xinghe.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.shared.PersonId;

/// What each administrator may do with accounts, and that nobody else finds any of it.
@ApplicationModuleTest(module = "identity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
class AdministrationPagesTests {

    private static final String PASSWORD = "Long-enough-1";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final People people;
    private final JdbcClient jdbc;
    private final MockMvc web;

    AdministrationPagesTests(Accounts accounts, People people, JdbcClient jdbc, MockMvc web) {
        this.accounts = accounts;
        this.people = people;
        this.jdbc = jdbc;
        this.web = web;
    }

    @BeforeEach
    void nobodyAdministers() {
        jdbc.sql("delete from identity.administrator").update();
    }

    @Test
    void whoDoesNotAdministerFindsNothingHere() throws Exception {
        var target = somebody(null);
        for (var stranger : List.of(somebody(null), somebody(AdministratorRole.AUDIT))) {
            for (var path : List.of("/desk/people", "/desk/people/new", "/desk/administrators")) {
                perform(stranger, get(path)).andExpect(status().isNotFound());
            }
            for (var act : List.of("invitations", "unlocking", "deactivation", "activation")) {
                perform(stranger, post("/desk/people/%s/%s".formatted(target, act)))
                        .andExpect(status().isNotFound());
            }
            perform(stranger, post("/desk/people").param("name", "某").param("signInName", "someone.new"))
                    .andExpect(status().isNotFound());
            perform(stranger, appointment(target, AdministratorRole.SYSTEM)).andExpect(status().isNotFound());
            perform(stranger, post("/desk/administrators/%s/dismissal".formatted(target)))
                    .andExpect(status().isNotFound());
        }
        assertThat(people.find(target).orElseThrow().active()).isTrue();
        assertThat(people.administers(target)).isFalse();
    }

    @Test
    void aSystemAdministratorRegistersInvitesAndDeactivates() throws Exception {
        var system = somebody(AdministratorRole.SYSTEM);
        var name = freshName();
        perform(
                        system,
                        post("/desk/people")
                                .param("name", "")
                                .param("signInName", "?")
                                .param("phone", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("请填写姓名"), containsString("登录名须为"), containsString("电话不对"))));
        perform(system, post("/desk/people").param("name", "赵登记").param("signInName", name))
                .andExpect(content().string(containsString("/invitations/")));
        perform(system, post("/desk/people").param("name", "赵登记").param("signInName", name))
                .andExpect(content().string(containsString("这个登录名已有人使用")));
        var person = people.findBySignInName(name).orElseThrow().id();
        perform(system, post("/desk/people/%s/invitations".formatted(person)))
                .andExpect(content().string(containsString("/invitations/")));
        perform(system, get("/desk/people").param("text", name))
                .andExpect(content().string(allOf(containsString("赵登记"), containsString("未启用"))));

        perform(system, post("/desk/people/%s/deactivation".formatted(person)))
                .andExpect(redirectedUrl("/desk/people"));
        assertThat(people.find(person).orElseThrow().active()).isFalse();
        perform(system, post("/desk/people/%s/activation".formatted(person))).andExpect(redirectedUrl("/desk/people"));
        assertThat(people.find(person).orElseThrow().active()).isTrue();
    }

    @Test
    void whoIsDeactivatedIsSignedOutAtOnce() throws Exception {
        var system = somebody(AdministratorRole.SYSTEM);
        var person = somebody(null);
        var session = sessionOf(person);
        web.perform(get("/desk/password").cookie(session)).andExpect(status().isOk());
        perform(system, post("/desk/people/%s/deactivation".formatted(person)));
        web.perform(get("/desk/password").cookie(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aLockedAccountIsOpenedAgain() throws Exception {
        var system = somebody(AdministratorRole.SYSTEM);
        var person = somebody(null);
        perform(system, post("/desk/people/%s/unlocking".formatted(person))).andExpect(status().isNotFound());
        for (var attempt = 0; attempt < 5; attempt++) {
            signIn(person, "wrong");
        }
        assertThat(people.find(person).orElseThrow().locked()).isTrue();
        perform(system, post("/desk/people/%s/unlocking".formatted(person))).andExpect(redirectedUrl("/desk/people"));
        assertThat(people.find(person).orElseThrow().locked()).isFalse();
    }

    @Test
    void aSystemAdministratorAppointsTheFirstSecurityAdministratorAndNobodyElse() throws Exception {
        var system = somebody(AdministratorRole.SYSTEM);
        var first = somebody(null);
        var second = somebody(null);
        perform(system, get("/desk/administrators")).andExpect(content().string(containsString("还没有安全管理员")));
        perform(system, appointment(first, AdministratorRole.AUDIT)).andExpect(status().isNotFound());
        perform(system, appointment(system, AdministratorRole.SECURITY)).andExpect(status().isNotFound());
        perform(system, post("/desk/administrators")).andExpect(status().isUnprocessableContent());
        perform(system, appointment(first, AdministratorRole.SECURITY))
                .andExpect(redirectedUrl("/desk/administrators"));
        perform(system, appointment(second, AdministratorRole.SECURITY)).andExpect(status().isNotFound());
        assertThat(people.holds(first, AdministratorRole.SECURITY)).isTrue();
        assertThat(people.administers(second)).isFalse();
    }

    @Test
    void aSecurityAdministratorAppointsAndDismissesButNotTheLastOfSystemAndNeverOneself() throws Exception {
        var system = somebody(AdministratorRole.SYSTEM);
        var security = somebody(AdministratorRole.SECURITY);
        var auditor = somebody(null);
        perform(security, appointment(auditor, AdministratorRole.AUDIT))
                .andExpect(redirectedUrl("/desk/administrators"));
        perform(security, appointment(auditor, AdministratorRole.SYSTEM)).andExpect(status().isNotFound());
        perform(security, dismissal(security)).andExpect(status().isNotFound());
        perform(security, dismissal(system)).andExpect(status().isNotFound());
        perform(system, dismissal(auditor)).andExpect(status().isNotFound());
        perform(security, post("/desk/people/%s/deactivation".formatted(somebody(null))))
                .andExpect(status().isNotFound());
        perform(system, post("/desk/people/%s/deactivation".formatted(security)))
                .andExpect(status().isNotFound());
        perform(system, post("/desk/people/%s/invitations".formatted(auditor))).andExpect(status().isNotFound());
        perform(security, get("/desk/people"))
                .andExpect(content().string(allOf(containsString("审计管理员"), not(containsString("/desk/people/new")))));
        perform(security, dismissal(auditor)).andExpect(redirectedUrl("/desk/administrators"));
        assertThat(people.administers(auditor)).isFalse();
        assertThat(people.holds(system, AdministratorRole.SYSTEM)).isTrue();
    }

    private PersonId somebody(@Nullable AdministratorRole role) {
        var person = people.register(new RegisterPerson("某人", freshName(), null, null));
        accounts.setPassword(person, PASSWORD);
        if (role != null) {
            accounts.appoint(person, role);
        }
        return person;
    }

    private ResultActions perform(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(sessionOf(person)).with(csrf()));
    }

    private Cookie sessionOf(PersonId person) throws Exception {
        return Objects.requireNonNull(
                signIn(person, PASSWORD).andReturn().getResponse().getCookie("SESSION"));
    }

    private ResultActions signIn(PersonId person, String password) throws Exception {
        var name = people.find(person).orElseThrow().signInName();
        return web.perform(
                post("/sign-in").param("name", name).param("password", password).with(csrf()));
    }

    private static MockHttpServletRequestBuilder appointment(PersonId person, AdministratorRole role) {
        return post("/desk/administrators").param("person", person.toString()).param("role", role.name());
    }

    private static MockHttpServletRequestBuilder dismissal(PersonId person) {
        return post("/desk/administrators/%s/dismissal".formatted(person));
    }

    private static String freshName() {
        return "administered" + NUMBER.incrementAndGet();
    }
}
