package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Chain;
import java.util.Optional;

/**
 * An element of a list that is put together in a chain.
 *
 * @param place where it stands
 * @param value its value, if it is a constant
 * @param isSensitive whether messages must not show that
 * @param chain how it is built, if that is known
 */
record ListElement(
    TreePath place, Optional<Object> value, boolean isSensitive, Optional<Chain> chain) {}
