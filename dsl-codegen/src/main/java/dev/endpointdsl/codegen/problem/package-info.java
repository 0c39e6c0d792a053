/**
 * Problems of a model: what is reported, with which code and message, and how they are collected.
 */
@NullMarked
package dev.endpointdsl.codegen.problem;

import org.jspecify.annotations.NullMarked;
