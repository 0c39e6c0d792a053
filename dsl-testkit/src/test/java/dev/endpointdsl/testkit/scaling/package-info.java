/** Tests of Application Auto Scaling and of alarms. */
@NullMarked
package dev.endpointdsl.testkit.scaling;

import org.jspecify.annotations.NullMarked;
