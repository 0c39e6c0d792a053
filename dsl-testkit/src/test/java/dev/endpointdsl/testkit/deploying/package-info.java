/** The deployer against {@link dev.endpointdsl.testkit.LocalSageMaker}. */
@NullMarked
package dev.endpointdsl.testkit.deploying;

import org.jspecify.annotations.NullMarked;
