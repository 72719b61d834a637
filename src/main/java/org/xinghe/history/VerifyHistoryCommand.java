package org.xinghe.history;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.shared.Command;

/// `./xinghe verify-history`: links what is new, walks the chain, and says whether it holds.
@Component
class VerifyHistoryCommand implements Command {

    private final HistoryChain chain;

    VerifyHistoryCommand(HistoryChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public int run(List<String> arguments) {
        while (chain.linkNewEntries() > 0) {
            // until nothing is left to link
        }
        var proof = chain.verify();
        var broken = proof.brokenAt();
        if (broken != null) {
            System.err.printf(
                    "历史记录链在第 %,d 条断开：此处或之前有记录被改动或删除。The chain of history is broken at link %,d: an entry"
                            + " there was changed or removed. %,d links before it hold.%n",
                    broken, broken, proof.links());
            return 1;
        }
        System.out.printf(
                "历史记录完整：%,d 条，链首 %s。History is whole: %,d entries, %,d not linked yet, head %s%n",
                proof.links(), proof.head(), proof.links(), proof.waiting(), proof.head());
        return 0;
    }
}
