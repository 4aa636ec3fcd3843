// Reads an iCalendar file with ical.js and prints what it understood, recurrences expanded: node calendar-read.mjs FILE
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const days = event => {
  const found = [];
  const next = event.iterator();
  for (let day = next.next(); day && found.length < 2000; day = next.next()) {
    found.push(day.toString());
  }
  return found;
};
console.log(JSON.stringify({
  name: calendar.getFirstPropertyValue('x-wr-calname'),
  events: calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part)).map(event => ({
    uid: event.uid, title: event.summary, description: event.description, allDay: event.startDate.isDate, days: days(event),
  })),
}));
