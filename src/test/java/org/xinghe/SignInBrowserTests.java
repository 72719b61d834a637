package org.xinghe;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.testing.BrowserTest;

/// The door as a browser meets it.
class SignInBrowserTests extends BrowserTest {

    private final Accounts accounts;
    private final People people;

    @Autowired
    SignInBrowserTests(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void aStrangerWhoWantsTheDeskIsAskedToSignIn() {
        assertThat(open("/desk/notices")).hasURL(Pattern.compile(".*/sign-in$"));
    }

    @Test
    void anInvitationIsTakenUpAndLeadsThroughTheDoor() {
        var person = people.register(new RegisterPerson("冯星原", "feng.xingyuan", null, null));
        var page = openOnPhone(accounts.invite(person));
        type(page, "新密码", "River-of-stars-1");
        type(page, "再输一次新密码", "River-of-stars-1");
        press(page, "保存密码");

        type(page, "登录名", "feng.xingyuan");
        type(page, "密码", "River-of-stars-1");
        press(page, "登录");
        page.navigate("/desk/password");

        assertThat(page.getByText("冯星原")).isVisible();
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }
}
