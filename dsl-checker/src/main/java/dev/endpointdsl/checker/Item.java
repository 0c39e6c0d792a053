package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import java.util.Optional;

/**
 * An element of a list that is put together in a chain.
 *
 * @param place where it stands
 * @param value its value, if it is a constant
 * @param isSensitive whether messages must not show that
 * @param chain how it is built, if that is known
 */
record Item(TreePath place, Optional<Object> value, boolean isSensitive, Optional<Chain> chain) {}
