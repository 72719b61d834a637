package org.xinghe;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xinghe.testing.BrowserTest;

/// The door as a stranger's browser meets it.
class SignInBrowserTests extends BrowserTest {

    @Test
    void aStrangerWhoWantsTheDeskIsAskedToSignIn() {
        assertThat(open("/desk/notices")).hasURL(Pattern.compile(".*/sign-in$"));
    }
}
