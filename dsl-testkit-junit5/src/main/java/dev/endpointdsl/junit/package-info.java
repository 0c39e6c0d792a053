/**
 * A JUnit 5 extension that starts a {@link dev.endpointdsl.testkit.LocalSageMaker} for each test:
 * annotate a class with {@link dev.endpointdsl.junit.LocalSageMakerTest}.
 */
@NullMarked
package dev.endpointdsl.junit;

import org.jspecify.annotations.NullMarked;
