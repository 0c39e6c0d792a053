package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;

/**
 * An argument of a call.
 *
 * @param parameter the index of the parameter that takes it
 * @param path its expression
 */
record Argument(int parameter, TreePath path) {}
