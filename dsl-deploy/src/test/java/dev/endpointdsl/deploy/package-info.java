/** Tests of the deployer against {@link dev.endpointdsl.testkit.LocalSageMaker}. */
@NullMarked
package dev.endpointdsl.deploy;

import org.jspecify.annotations.NullMarked;
