package dev.endpointdsl.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a chain of calls leaves behind in a builder.
 *
 * @param settings the calls that set or extend each member and have not been undone, by the name of
 *     the method that sets it as a whole
 * @param isFromStart whether the chain begins with a new builder and nothing in it can have set
 *     more than is known
 */
record Chain(Map<String, Setting> settings, boolean isFromStart) {

  static final Chain UNKNOWN = new Chain(Map.of(), false);

  /**
   * The calls behind one member.
   *
   * @param calls in their order; of calls that replace what was there, only the last
   * @param isWhole whether nothing else can be in the member
   */
  record Setting(List<Call> calls, boolean isWhole) {
    Setting {
      calls = List.copyOf(calls);
    }

    Optional<Call> last() {
      return calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
    }
  }

  Chain {
    settings = new LinkedHashMap<>(settings);
  }

  /** The calls behind a member, if any are known. */
  Optional<Setting> setting(String member) {
    return Optional.ofNullable(settings.get(member)).filter(s -> !s.calls().isEmpty());
  }

  /** The last call that set a member of a single value. */
  Optional<Call> call(String member) {
    return setting(member).flatMap(Setting::last);
  }
}
