package org.xinghe.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.SetPasswordOutcome;

/// One account of each role gets the demo's password. The others keep none: hashing is slow on purpose.
@Component
@Profile("demo")
class AccountScene {

    static final String PASSWORD = "Xinghe-Demo-1";

    private final Accounts accounts;
    private final Crew crew;

    AccountScene(Accounts accounts, Crew crew) {
        this.accounts = accounts;
        this.crew = crew;
    }

    void play(Cast cast, Progress progress) {
        var done = 0;
        for (var account : cast.accounts()) {
            crew.together(() -> setPassword(account));
            progress.at(++done, cast.accounts().size());
        }
    }

    private void setPassword(Account account) {
        if (accounts.setPassword(account.person(), PASSWORD) instanceof SetPasswordOutcome.Refused refused) {
            throw new IllegalStateException("The demo's password was refused: " + refused);
        }
    }
}
