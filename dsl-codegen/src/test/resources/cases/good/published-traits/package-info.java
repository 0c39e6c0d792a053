/** The DSL of this case. */
@GenerateDsl(model = "service.json")
package example.publishedtraits;

import dev.endpointdsl.GenerateDsl;
