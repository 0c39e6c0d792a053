package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.Chain;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the call that sets a member of a chain last.
 *
 * @param calls the calls that set the member
 * @param parameter the index of the parameter
 */
record ChainSetting(Chain chain, Chain.MemberCalls calls, int parameter) {

  /** Returns the call with the parameter. */
  Call call() {
    return calls.last();
  }

  /** Returns the argument of the parameter; {@code null} unless it has exactly one. */
  @Nullable TreePath argument() {
    return call().argument(parameter);
  }

  /** Returns whether messages must not show the argument. */
  boolean isSensitive() {
    return call().isSensitive(parameter);
  }
}
