/** A DSL for the orders of a bakery, generated from {@code bakery.smithy}. */
@GenerateDsl(model = "bakery.smithy", operations = "PlaceOrder")
@NullMarked
package dev.endpointdsl.samples.bakery;

import dev.endpointdsl.GenerateDsl;
import org.jspecify.annotations.NullMarked;
