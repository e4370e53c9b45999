/** The organiser's desk: a page of its own, without the campus and its engine. */
import { render } from "preact";
import "../platform/kit/kit.css";
import "./desk.css";
import "./desk-sections.css";
import "./desk-decide.css";
import "./desk-wide.css";
import { boot } from "../platform/store/boot.ts";
import { usePackWords } from "../platform/text/text.ts";
import { DeskApp } from "./desk-app.tsx";
import { firstLanguage, useLanguage } from "./desk-language.ts";
import { takeLink } from "./sign-in-link.ts";
import { readDeskMe } from "./desk-calls.ts";

usePackWords(boot.words);
takeLink();
await useLanguage(firstLanguage());
const root = document.querySelector("#desk");
if (root) render(<DeskApp />, root);
await readDeskMe();
