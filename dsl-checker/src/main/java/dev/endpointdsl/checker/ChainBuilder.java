package dev.endpointdsl.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows the calls of a chain, first to last. */
final class ChainBuilder {

  private final Map<String, Chain.Setting> settings = new LinkedHashMap<>();
  private boolean fromStart;

  ChainBuilder(boolean fromStart) {
    this.fromStart = fromStart;
  }

  void add(Call call, MemberEffect effect) {
    switch (effect.kind()) {
      case SETS -> settings.put(effect.member(), new Chain.Setting(List.of(call), true));
      case ADDS -> settings.put(effect.member(), extended(effect.member(), call));
      case CLEARS -> settings.put(effect.member(), new Chain.Setting(List.of(), true));
      case NOTHING -> {
        // A step to the next stage.
      }
      case ANYTHING -> forget();
    }
  }

  /** Whatever was set may have been changed. */
  void forget() {
    settings.clear();
    fromStart = false;
  }

  private Chain.Setting extended(String member, Call call) {
    Chain.Setting before = settings.getOrDefault(member, new Chain.Setting(List.of(), fromStart));
    List<Call> calls = new ArrayList<>(before.calls());
    calls.add(call);
    return new Chain.Setting(calls, before.isWhole());
  }

  Chain build() {
    return new Chain(settings, fromStart);
  }
}
