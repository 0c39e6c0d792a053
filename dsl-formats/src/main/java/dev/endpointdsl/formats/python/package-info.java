/** Calls of boto3, and Python literals as a tree with positions for other formats. */
@NullMarked
package dev.endpointdsl.formats.python;

import org.jspecify.annotations.NullMarked;
