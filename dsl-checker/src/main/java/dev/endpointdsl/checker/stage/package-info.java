/** Stages of builders, and explanations of the calls that javac refuses because of them. */
@NullMarked
package dev.endpointdsl.checker.stage;

import org.jspecify.annotations.NullMarked;
