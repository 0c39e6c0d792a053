package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;

/**
 * Something that is wrong at a place in a source.
 *
 * @param place the argument, or the call where there is none
 * @param member what is wrong: the method that was called
 * @param problem in which way
 */
record Finding(TreePath place, String member, Problem problem) {

  String message() {
    return "[EndpointDsl:" + problem.tag() + "] " + member + ": " + problem.text();
  }
}
