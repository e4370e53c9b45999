/** What Chrome 90 and iOS 15 lack of the language's library and we use. */
import "core-js/actual/array/at";
import "core-js/actual/array/to-reversed";
import "core-js/actual/array/to-sorted";
import "core-js/actual/object/has-own";
import "core-js/actual/string/at";
