/** Descriptions of endpoint configurations, as the clients of AWS print them. */
@NullMarked
package dev.endpointdsl.formats.describe;

import org.jspecify.annotations.NullMarked;
